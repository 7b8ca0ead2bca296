c = get_config()
c.InteractiveShellApp.exec_lines = ["open('@OUTSIDE_DIR@/ipython-config', 'w').write('x')"]
c.IPKernelApp.exec_files = ["forge.py"]
